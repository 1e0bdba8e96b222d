/** What is made once is made once: when it is asked for, and never before. */
import { describe, expect, it, vi } from "vitest";
import { once, onceEach } from "../../src/report/once.js";

describe("once", () => {
  it("makes nothing before it is asked for, and the same for all who ask", () => {
    const make = vi.fn(() => ({}));
    const value = once(make);
    expect(make).not.toHaveBeenCalled();
    expect(value()).toBe(value());
    expect(make).toHaveBeenCalledOnce();
  });

  it.each([undefined, null, 0, ""])("keeps %j too", (kept) => {
    const make = vi.fn(() => kept);
    const value = once(make);
    expect([value(), value()]).toEqual([kept, kept]);
    expect(make).toHaveBeenCalledOnce();
  });

  it("tries again where it could not be made", () => {
    const make = vi.fn((): number => {
      if (make.mock.calls.length === 1) throw new Error("not yet");
      return 7;
    });
    const value = once(make);
    expect(value).toThrow("not yet");
    expect(value()).toBe(7);
  });
});

describe("once for each key", () => {
  it("makes one value for each, by what the key is and not by what it looks like", () => {
    const make = vi.fn((key: object) => ({ key }));
    const of = onceEach(make);
    const [one, other] = [{}, {}];
    expect(of(one)).toBe(of(one));
    expect(of(one)).not.toBe(of(other));
    expect(make).toHaveBeenCalledTimes(2);
  });
});
