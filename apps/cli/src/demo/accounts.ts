import { isRefusal, parseCzechAccount } from '#kernel';

/** Bank code 9999 is assigned to no bank: nobody can pay a demo account. */
const NO_BANK = '9999';
const FIRST = 9_990_000_018;

const valid: string[] = [];

/** The n-th invented account number that passes the check of its digits. */
export function demoAccount(index: number, bank: string = NO_BANK): string {
  for (let number = valid.length === 0 ? FIRST : Number(valid.at(-1)) + 1; valid.length <= index; number += 1) {
    if (!isRefusal(parseCzechAccount(`${number}/${NO_BANK}`))) valid.push(String(number));
  }
  return `${valid[index]!}/${bank}`;
}
