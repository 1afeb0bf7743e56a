"""The application."""

from fastapi import FastAPI

from app.api import bookings, rooms

app = FastAPI(title="Meeting rooms")
app.include_router(rooms.router)
app.include_router(bookings.router)
