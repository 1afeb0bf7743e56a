import type { Thread } from "../../simulator/views.ts";
import type { Files } from "../simulator/git-folder.ts";
import { type AppWorld, appWorld } from "./app-world.ts";

/** A small shop: the pull request adds an endpoint with three things that its checklist asks against. */

const CHECKLIST = `---
name: reviewer
description: Reviews what changes.
---

# Checklist

- Every function has type hints
- Every database call on an async session is awaited
- \`HTTPException\` is raised with a \`detail\`
`;

const DB = `from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

maker = async_sessionmaker()


async def get_session() -> AsyncIterator[AsyncSession]:
    """A session for one request."""
    async with maker() as session:
        yield session


SessionDep = Annotated[AsyncSession, Depends(get_session)]
`;

export const ORDERS = `from fastapi import APIRouter, HTTPException

from app.db import SessionDep
from app.models import Order

router = APIRouter()


@router.get("/orders/{order_id}")
async def read_order(order_id: int, session: SessionDep) -> Order:
    """One order."""
    order = await session.get(Order, order_id)
    if order is None:
        raise HTTPException(status_code=404, detail="There is no such order.")
    return order
`;

const CLOSING = `

@router.post("/orders/{order_id}/close")
async def close_order(order_id: int, session: SessionDep, reason) -> None:
    """Close an order."""
    order = await session.get(Order, order_id)
    if order is None:
        raise HTTPException(status_code=404)
    order.reason = reason
    session.commit()
`;

/** Two of the three are left. */
export const FIXED = CLOSING.replace("    session.commit()", "    await session.commit()");

export const BASE = {
  ".claude/agents/reviewer.md": CHECKLIST,
  "README.md": "# Shop\n",
  "app/__init__.py": "",
  "app/db.py": DB,
  "app/models.py": "class Order:\n    reason: str\n",
  "app/orders.py": ORDERS,
};

/** What the pull request makes of it. */
export const CHANGED: Files = { "app/orders.py": ORDERS + CLOSING };

export function shop(settings: Readonly<Record<string, string>> = {}, more: Files = {}): Promise<AppWorld> {
  return appWorld({ ...BASE, ...more }, CHANGED, settings);
}

/** A checklist's only line, and functions that it asks to be typed: each is a finding. */
export const ASKS = "- Every function has type hints\n";
export const UNTYPED = "def read(path) -> None: ...\n";

export function untyped(count: number): string {
  return Array.from({ length: count }, (_, index) => UNTYPED.replace("read", `read${index}`)).join("");
}

/** Where each thread stands and the first line of what it says. */
export function shown(threads: readonly Thread[]): string[] {
  return threads.map(({ path, line, comments }) => `${path}:${line} ${comments[0]?.body.split("\n", 1)[0]}`);
}

export function reactions(
  comments: readonly { readonly reactions: readonly { readonly content: string }[] }[],
): string[] {
  return comments.flatMap((comment) => comment.reactions.map(({ content }) => content));
}
