import { inLanguage, sayIn, strong, t, type Block, type DocumentTemplate, type Text } from '#documents';
import { formatDate, type Language } from '#kernel';
import { flatRows, languageClause } from './flat-words';
import type { HandoverProtocolSnapshot, MeterOnPaper, PersonPresent, RoomOnPaper } from './papers-snapshot';

/** The state of the flat on the day it changes hands: meters, keys, rooms, defects. Evidence for the end of the contract. */
export const handoverProtocolTemplate: DocumentTemplate<HandoverProtocolSnapshot> = {
  kind: 'handoverProtocol',
  series: 'PP',
  version: 1,
  name: { cs: 'Předávací protokol', en: 'Handover protocol' },
  forLandlord: true,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (handover, language) => {
    const say = sayIn(language);
    const entry = handover.direction === 'entry';
    return {
      language,
      issuer: handover.agency,
      title: say('Předávací protokol', 'Handover protocol'),
      subtitle: entry
        ? say(`předání bytu k bydlení dne ${formatDate(handover.handedOverOn, 'cs')}`, `flat handed over for living in on ${formatDate(handover.handedOverOn, 'en')}`)
        : say(`vrácení bytu dne ${formatDate(handover.handedOverOn, 'cs')}`, `flat handed back on ${formatDate(handover.handedOverOn, 'en')}`),
      setting: 'contract',
      blocks: [
        {
          type: 'facts',
          rows: [
            ...flatRows(handover.flat, language),
            [say('Smlouva', 'Contract'), contractWords(handover, language)],
            [say('Předává', 'Handed over by'), people(handover.givenBy, language)],
            [say('Přebírá', 'Taken over by'), people(handover.takenBy, language)],
            ...(handover.witnesses.length === 0 ? [] : [[say('Přítomni', 'Present'), people(handover.witnesses, language)] as const]),
          ],
        },
        ...meterBlocks(handover, language),
        ...keyBlocks(handover, language),
        ...roomBlocks(handover, language),
        ...defectBlocks(handover, language),
        ...closingBlocks(handover, language),
        {
          type: 'signatures',
          placeLabel: say('Místo:', 'Place:'),
          dateLabel: say('Datum:', 'Date:'),
          place: handover.place,
          signers: [...handover.givenBy, ...handover.takenBy, ...handover.witnesses].map((person) => ({ name: person.name, role: inLanguage(person.as, language), note: null })),
        },
      ],
    };
  },
};

function contractWords(handover: HandoverProtocolSnapshot, language: Language): string {
  const say = sayIn(language);
  const name = handover.contract === 'lease' ? say('nájemní smlouva', 'lease') : say('podnájemní smlouva', 'sublease');
  return handover.contractNumber === null ? name : say(`${name} č. ${handover.contractNumber}`, `${name} no. ${handover.contractNumber}`);
}

function people(persons: readonly PersonPresent[], language: Language): string {
  return persons.map((person) => `${person.name} (${inLanguage(person.as, language)})`).join('; ');
}

function meterBlocks(handover: HandoverProtocolSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  const medium: Record<MeterOnPaper['medium'], string> = {
    electricity: say('elektřina', 'electricity'),
    gas: say('plyn', 'gas'),
    coldWater: say('studená voda', 'cold water'),
    hotWater: say('teplá voda', 'hot water'),
    heat: say('teplo', 'heat'),
    other: say('jiné', 'other'),
  };
  const heading: Block = { type: 'heading', text: say('Měřidla', 'Meters') };
  if (handover.meters.length === 0) return [heading, { type: 'paragraph', text: say('V bytě nejsou žádná měřidla.', 'There are no meters in the flat.') }];
  return [
    heading,
    {
      type: 'table',
      columns: [
        { title: say('Médium', 'Medium'), align: 'left', share: 24 },
        { title: say('Číslo měřidla', 'Meter no.'), align: 'left', share: 25 },
        { title: say('Odběrné místo', 'Supply point'), align: 'left', share: 30 },
        { title: say('Stav', 'Reading'), align: 'right', share: 21 },
      ],
      rows: handover.meters.map((meter) => [
        meter.place === null ? medium[meter.medium] : `${medium[meter.medium]} (${meter.place})`,
        meter.number,
        meter.supplyPoint === null ? '–' : `${meter.medium === 'gas' ? 'EIC' : 'EAN'} ${meter.supplyPoint}`,
        t`${strong(meter.reading)} ${meter.unit}`,
      ]),
      foot: [],
    },
    ...(handover.energyTransferBy === null
      ? []
      : [
          {
            type: 'paragraph' as const,
            text: say(
              t`Přepis smluv na energie zařídí přebírající do ${strong(formatDate(handover.energyTransferBy, 'cs'))} podle stavů výše. Agentura s přepisem pomůže.`,
              t`The person taking over has the energy contracts transferred by ${strong(formatDate(handover.energyTransferBy, 'en'))} according to the readings above. The agency helps with the transfer.`,
            ),
          },
        ]),
  ];
}

function keyBlocks(handover: HandoverProtocolSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  const total = handover.keys.reduce((sum, key) => sum + key.count, 0);
  return [
    { type: 'heading', text: say('Klíče', 'Keys') },
    {
      type: 'table',
      columns: [
        { title: say('K čemu', 'What for'), align: 'left', share: 80 },
        { title: say('Kusů', 'Pieces'), align: 'right', share: 20 },
      ],
      rows: handover.keys.map((key) => [inLanguage(key.label, language), String(key.count)]),
      foot: [[say('Celkem', 'Total'), String(total)]],
    },
  ];
}

function roomBlocks(handover: HandoverProtocolSnapshot, language: Language): readonly Block[] {
  if (handover.rooms.length === 0) return [];
  const say = sayIn(language);
  const state: Record<RoomOnPaper['state'], string> = { good: say('dobrý', 'good'), worn: say('opotřebený', 'worn'), damaged: say('poškozený', 'damaged') };
  return [
    { type: 'heading', text: say('Místnosti', 'Rooms') },
    {
      type: 'table',
      columns: [
        { title: say('Místnost', 'Room'), align: 'left', share: 22 },
        { title: say('Stav', 'State'), align: 'left', share: 16 },
        { title: say('Vybavení a poznámky', 'Fittings and notes'), align: 'left', share: 62 },
      ],
      rows: handover.rooms.map((room): readonly Text[] => [inLanguage(room.name, language), state[room.state], [room.inventory.join(', '), room.note ?? ''].filter((part) => part !== '').join('. ')]),
      foot: [],
    },
  ];
}

function defectBlocks(handover: HandoverProtocolSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  const heading: Block = { type: 'heading', text: say('Závady', 'Defects') };
  if (handover.defects.length === 0) return [heading, { type: 'paragraph', text: say('Při předání nebyly zjištěny žádné závady.', 'No defects were found at the handover.') }];
  const mender = { landlord: say('pronajímatel', 'landlord'), agency: say('agentura', 'agency'), tenant: handover.contract === 'lease' ? say('nájemce', 'tenant') : say('podnájemce', 'subtenant') };
  return [
    heading,
    {
      type: 'table',
      columns: [
        { title: say('Závada', 'Defect'), align: 'left', share: 58 },
        { title: say('Odstraní', 'Mended by'), align: 'left', share: 20 },
        { title: say('Do kdy', 'Until'), align: 'left', share: 22 },
      ],
      rows: handover.defects.map((defect) => [defect.description, mender[defect.mendedBy], defect.until === null ? '–' : formatDate(defect.until, language)]),
      foot: [],
    },
  ];
}

function closingBlocks(handover: HandoverProtocolSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  const photos = handover.photoCount === 0 ? [] : [say(`K protokolu patří fotografie uložené u agentury; jejich počet: ${handover.photoCount}.`, `Photographs kept by the agency belong to this protocol; their number: ${handover.photoCount}.`)];
  const notes = handover.note === null || handover.note === '' ? [] : [say(`Poznámka: ${handover.note}`, `Note: ${handover.note}`)];
  return [
    { type: 'heading', text: say('Prohlášení', 'Declaration') },
    {
      type: 'clauses',
      prefix: '',
      items: [
        say(
          'Podepsaní si byt prohlédli a potvrzují, že protokol odpovídá skutečnosti. Vady, které nebylo možné při předání zjistit, lze oznámit dodatečně, bez zbytečného odkladu po jejich zjištění.',
          'The undersigned have inspected the flat and confirm that the protocol is true. Defects that could not be found at the handover may be reported later, without undue delay after they are found.',
        ),
        ...photos,
        ...notes,
        languageClause(language),
      ],
    },
  ];
}
