import { expect, test } from "vitest";
import {
  formatPhoneCode,
  readPhoneCode,
  readShopNumber,
} from "./phone-code.ts";

test.each([
  ["123456", "123456"],
  [" 123 456 ", "123456"],
  ["１２３　４５６", "123456"],
  ["123-456", "123456"],
  ["012345", "012345"],
  ["12345", null],
  ["1234567", null],
  ["12345a", null],
  ["", null],
])("the code %j is read as %j", (typed, read) => {
  expect(readPhoneCode(typed)).toBe(read);
});

test.each([
  ["1", 1],
  ["012", 12],
  ["No.034", 34],
  ["１２番", 12],
  [" 9999", 9999],
  ["0", null],
  ["12345", null],
  ["-", null],
  ["1.5", null],
])("the number %j is read as %j", (typed, read) => {
  expect(readShopNumber(typed)).toBe(read);
});

test("is read out in two groups", () => {
  expect(formatPhoneCode("012345")).toBe("012 345");
});
