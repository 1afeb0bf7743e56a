/** Python that grows with a number: what an application is made of, and nesting of each kind. */
export function generatedApplication(bytes: number): string {
  const pieces: string[] = [HEAD];
  for (let size = HEAD.length, index = 0; size < bytes; index += 1) {
    const piece = PIECE.replaceAll("{n}", String(index));
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.join("");
}

export const NESTED: Readonly<Record<string, (levels: number) => string>> = {
  parentheses: (levels) => `value = ${"(".repeat(levels)}1${")".repeat(levels)}\n`,
  lists: (levels) => `value = ${"[".repeat(levels)}${"]".repeat(levels)}\n`,
  calls: (levels) => `value = ${"load(".repeat(levels)}1${")".repeat(levels)}\n`,
  chains: (levels) => `value = query${".where(a)".repeat(levels)}\n`,
  operators: (levels) => `value = ${"1 + ".repeat(levels)}1\n`,
};

const HEAD = `import httpx
from fastapi import APIRouter, Depends, HTTPException
from pydantic import BaseModel, Field
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.database import get_session
from app.models import Order

router = APIRouter(prefix="/orders")
`;

const PIECE = `

class Order{n}(BaseModel):
    """What is ordered."""

    number: int = Field(gt=0)
    note: str | None = None


# Orders of one customer are few.
@router.get("/{n}/{order_id}")
async def read_order_{n}(order_id: int, session: AsyncSession = Depends(get_session)) -> Order{n}:
    """Reads an order."""
    found = await session.execute(select(Order).where(Order.id == order_id))
    order = found.scalar_one_or_none()
    if order is None:
        raise HTTPException(status_code=404, detail=f"There is no order {order_id}")
    return order


def total_{n}(orders, rate=1.0):
    result = 0
    for order in orders:
        try:
            result += order.price * rate
        except Exception as error:
            print(error)
    return {"total": result, "sizes": [len(order.items) for order in orders if order.items]}


async def send_{n}(url: str, orders: list[Order{n}]) -> None:
    async with httpx.AsyncClient(timeout=10) as client:
        for order in orders:
            await client.post(url, json=order.model_dump())
`;
