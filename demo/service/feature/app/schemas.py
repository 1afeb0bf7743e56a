"""What goes in and out of the API."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field


class RoomIn(BaseModel):
    """A room as it is entered."""

    name: str = Field(max_length=80)
    seats: int = Field(gt=0)


class RoomOut(RoomIn):
    """A room as it is shown."""

    model_config = ConfigDict(from_attributes=True)

    id: int


class BookingIn(BaseModel):
    """A booking as it is entered."""

    room_id: int
    starts_at: datetime
    ends_at: datetime
    booked_by: str = Field(max_length=120)


class BookingOut(BookingIn):
    """A booking as it is shown."""

    model_config = ConfigDict(from_attributes=True)

    id: int
