import 'reflect-metadata';
import { Refused } from '#kernel';
import { inputPipe } from './input-pipe';

const refusedOf = async (value: unknown, data = 'input'): Promise<Refused['refusal'] | null> => {
  try {
    await inputPipe().transform(value, { type: 'body', metatype: Object, data });
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};

describe('a text nobody can write', () => {
  it.each(['a\u0000b', 'zvonek\u0007', '\u001b[31m', 'smaz\u007f', 'řídicí\u0085', 'půlka \ud800', '\udc00 druhá'])('%j is refused, and its field is named', async (text) => {
    expect(await refusedOf({ reason: text })).toMatchObject({ code: 'text_with_control_characters', params: { field: 'reason' }, field: 'reason' });
    expect(await refusedOf({ members: [{ givenName: 'Jana' }, { givenName: text }] })).toMatchObject({ params: { field: 'givenName' }, field: 'members.1.givenName' });
    expect(await refusedOf(text, 'search')).toMatchObject({ code: 'text_with_control_characters', params: { field: 'search' }, field: 'search' });
  });

  it('lines, tabs, diacritics, whole signs of faces and other scripts are texts', async () => {
    expect(await refusedOf({ reason: 'Dva řádky\r\na\ttabulátor', name: 'Ľubomíra Çelik 李 😀', at: new Date(), none: null, count: 3 })).toBeNull();
  });
});
