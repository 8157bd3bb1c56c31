import { mayReverse, TAKEN_BACK_AT } from './payment-reversal';
import { rentSentences } from './sentences';

const SOURCES = Object.keys(TAKEN_BACK_AT) as (keyof typeof TAKEN_BACK_AT)[];

describe('who takes a payment back', () => {
  it.each(SOURCES)('whoever made it: %s', (source) => {
    expect(mayReverse(source, source)).toBeNull();
    for (const other of [...SOURCES.filter((each) => each !== source), 'correction', null]) expect(mayReverse(source, other)).toMatchObject({ code: TAKEN_BACK_AT[source] });
  });

  it('every other is told where to go, in words of its own', () => {
    for (const language of ['cs', 'en'] as const) expect(new Set(SOURCES.map((source) => rentSentences[TAKEN_BACK_AT[source]][language])).size).toBe(SOURCES.length);
  });
});
