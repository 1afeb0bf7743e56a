"""Endpoints for bookings."""

from fastapi import APIRouter, HTTPException, status
from sqlalchemy import select

from app.db import SessionDep
from app.models import Booking
from app.schemas import BookingIn, BookingOut

router = APIRouter(prefix="/bookings", tags=["bookings"])


def overlaps(booking: Booking, starts_at, ends_at) -> bool:
    """Tell whether a booking takes any of that time."""
    return booking.starts_at < ends_at and starts_at < booking.ends_at


@router.post("", response_model=BookingOut, status_code=status.HTTP_201_CREATED)
async def create_booking(payload: BookingIn, session: SessionDep):
    """Book a room, if nobody else has."""
    others = await session.scalars(select(Booking).where(Booking.room_id == payload.room_id))
    if any(overlaps(other, payload.starts_at, payload.ends_at) for other in others):
        HTTPException(status.HTTP_409_CONFLICT, detail="The room is taken at that time.")
    booking = Booking(**payload.model_dump())
    session.add(booking)
    session.commit()
    return booking


@router.delete("/{booking_id}", status_code=status.HTTP_204_NO_CONTENT)
async def cancel_booking(booking_id: int, session: SessionDep) -> None:
    """Give a room back."""
    booking = await session.get(Booking, booking_id)
    if booking is None:
        raise HTTPException(status.HTTP_404_NOT_FOUND)
    await session.delete(booking)
    await session.commit()
