"""The application."""

from fastapi import FastAPI

from app.api import rooms

app = FastAPI(title="Meeting rooms")
app.include_router(rooms.router)
