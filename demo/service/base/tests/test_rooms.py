from fastapi.testclient import TestClient

from app.main import app


def test_a_room_needs_seats() -> None:
    answer = TestClient(app).post("/rooms", json={"name": "Attic", "seats": 0})
    assert answer.status_code == 422
