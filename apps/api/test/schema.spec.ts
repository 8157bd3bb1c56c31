import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { policyGaps, schemaOf } from '#platform/staff';
import { staffModules, staffPolicy } from '../src/contexts';

describe('the staff’s schema', () => {
  it('has a reader for every field, and no ruling over fields that do not exist', async () => {
    expect(policyGaps(await schemaOf(staffModules), staffPolicy)).toEqual([]);
  });

  it('asks nobody for ethnicity, nationality, religion or a national identity number', () => {
    const schema = parse(readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8'));
    const names: string[] = [];
    for (const definition of schema.definitions) {
      if ('fields' in definition) for (const field of definition.fields ?? []) names.push(field.name.value);
    }
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => /ethnic|national|religio|race|citizen|rodne|birthNumber|skin|roma/i.test(name))).toEqual([]);
  });
});
