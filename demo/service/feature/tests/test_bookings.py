from datetime import UTC, datetime

from app.api.bookings import overlaps
from app.models import Booking


def at(hour: int) -> datetime:
    return datetime(2026, 5, 4, hour, tzinfo=UTC)


def test_bookings_may_touch() -> None:
    booking = Booking(starts_at=at(9), ends_at=at(10))
    assert overlaps(booking, at(9), at(11))
    assert not overlaps(booking, at(10), at(11))
