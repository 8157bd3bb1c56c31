import type { Bilingual } from '#documents';
import type { HandoverRecord } from '../store/handover.repository';
import type { TenancyFacts } from '../paper-facts';
import { signatories } from './contract-data';
import { KEY_WORDS } from './paper-words';
import type { HandoverProtocolSnapshot, MeterOnPaper, PersonPresent } from './papers-snapshot';

const MEDIA = { electricity: 'electricity', gas: 'gas', cold_water: 'coldWater', hot_water: 'hotWater', heat: 'heat' } as const;
const AGENCY: Bilingual = { cs: 'za agenturu', en: 'for the agency' };
const TENANT: Bilingual = { cs: 'nájemce', en: 'tenant' };
const SUBTENANT: Bilingual = { cs: 'podnájemce', en: 'subtenant' };

export function handoverSnapshot(facts: TenancyFacts, record: HandoverRecord, heldByName: string | null): HandoverProtocolSnapshot {
  const household: PersonPresent[] = signatories(facts).map(({ party }) => ({ name: party.representedBy?.name ?? party.name, as: facts.tenancy.kind === 'lease' ? TENANT : SUBTENANT }));
  const agency: PersonPresent[] = [{ name: heldByName ?? facts.agencyAsParty.representedBy!.name, as: AGENCY }];
  const entry = record.kind === 'move_in';
  return {
    agency: facts.agency, direction: entry ? 'entry' : 'exit', handedOverOn: record.heldOn, place: facts.flat.address, contract: facts.tenancy.kind, contractNumber: facts.tenancy.number,
    flat: facts.flat, givenBy: entry ? agency : household, takenBy: entry ? household : agency, witnesses: [],
    meters: record.meters.map((meter): MeterOnPaper => ({
      medium: MEDIA[meter.kind], number: meter.serialNumber, supplyPoint: meter.supplyPoint, reading: String(meter.reading).replace('.', ','), unit: meter.unit, place: null,
    })),
    keys: record.keys.map(({ kind, count }) => ({ label: KEY_WORDS[kind], count })),
    rooms: record.rooms.map(({ room, condition, note }) => ({ name: { cs: room, en: room }, state: condition, inventory: [], note })),
    defects: record.defects.map(({ description, mendedBy, mendUntil }) => ({ description, mendedBy, until: mendUntil })),
    photoCount: 0, energyTransferBy: record.energyTransferBy, note: record.note, contact: facts.contact,
  };
}
