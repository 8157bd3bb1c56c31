import type { PolicyTable, Reader } from '#platform/staff';

const money = ['administrator', 'manager', 'coordinator', 'finance'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, money]));

export const letterPolicyFields: PolicyTable = {
  LetterDaysVersion: all('validFrom', 'isInForce', 'callToPay', 'breachCall'),
  LetterDaysVersions: all('versions'),
  AdvicePlace: all('name', 'whatCs', 'whatEn', 'contact'),
  AdvicePlacesVersion: all('validFrom', 'isInForce', 'places'),
  AdvicePlacesVersions: all('versions'),
};
