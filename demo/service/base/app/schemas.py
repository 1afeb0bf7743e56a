"""What goes in and out of the API."""

from pydantic import BaseModel, ConfigDict, Field


class RoomIn(BaseModel):
    """A room as it is entered."""

    name: str = Field(max_length=80)
    seats: int = Field(gt=0)


class RoomOut(RoomIn):
    """A room as it is shown."""

    model_config = ConfigDict(from_attributes=True)

    id: int
