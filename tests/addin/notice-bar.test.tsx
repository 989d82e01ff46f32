// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createNotices, type Notice } from "../../addin/commands/notice.ts";
import { NoticeBar } from "../../addin/taskpane/ui/NoticeBar.tsx";

afterEach(() => vi.unstubAllGlobals());

const opened = () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const notices = createNotices();
  const place = document.body.appendChild(document.createElement("div"));
  act(() => createRoot(place).render(<NoticeBar notices={notices} />));
  const region = (role: string) => place.querySelector(`[role=${role}]`);
  return { notices, place, region };
};

describe("a notice", () => {
  it.each<[Notice["tone"], string]>([
    ["done", "status"],
    ["warning", "status"],
    ["error", "alert"],
  ])("that is %s is put into a place that was there before it: %s", (tone, role) => {
    const { notices, region } = opened();
    const before = region(role);
    expect(before?.textContent).toBe("");
    act(() => notices.show({ tone, message: "Said", details: [] }));
    expect(region(role)).toBe(before);
    expect(before?.textContent).toContain("Said");
  });

  it("leaves the focus where it was when it is dismissed", () => {
    const { notices, place } = opened();
    act(() => notices.show({ tone: "done", message: "Said", details: [] }));
    const button = place.querySelector("button");
    button?.focus();
    act(() => button?.click());
    expect(place.textContent).toBe("");
    expect(document.activeElement).toBe(place.firstElementChild);
  });
});
