"""Endpoints for rooms."""

from fastapi import APIRouter, HTTPException, status
from sqlalchemy import select

from app.db import SessionDep
from app.models import Room
from app.schemas import RoomIn, RoomOut

router = APIRouter(prefix="/rooms", tags=["rooms"])


@router.get("", response_model=list[RoomOut])
async def list_rooms(session: SessionDep, seats: int = 0):
    rooms = await session.scalars(select(Room).where(Room.seats >= seats).order_by(Room.name))
    return rooms.all()


@router.post("", response_model=RoomOut, status_code=status.HTTP_201_CREATED)
async def create_room(payload: RoomIn, session: SessionDep) -> Room:
    """Add a room."""
    room = Room(**payload.model_dump())
    session.add(room)
    await session.commit()
    return room


@router.get("/{room_id}", response_model=RoomOut)
async def read_room(room_id: int, session: SessionDep) -> Room:
    """Show one room."""
    room = await session.get(Room, room_id)
    if room is None:
        raise HTTPException(status.HTTP_404_NOT_FOUND, detail=f"There is no room {room_id}.")
    return room
