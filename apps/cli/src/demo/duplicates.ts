import { addDays, halere, isoDate } from '#kernel';
import { HouseholdMergesService, HouseholdsService } from '#households';
import { actorOf, known, type DemoWorld } from './world';

const person = (givenName: string, familyName: string, birthDate: string, relation: string) => ({ givenName, familyName, birthDate: isoDate(birthDate), relation });

/** One pair that waits to be judged, one family that was here twice and was merged. */
export async function writeDownTwice(world: DemoWorld): Promise<void> {
  const households = world.app.get(HouseholdsService, { strict: false });
  const partner = actorOf(world, 'partner');
  // The couple of `modelovi` once more, as the partner organisation wrote them down: without diacritics, without the children.
  await households.record(partner, {
    name: 'Modelova Hana', phone: '+420 601 000 771', appliedOn: addDays(world.today, -14),
    members: [person('Hana', 'Modelova', '1988-10-21', 'applicant'), person('Ivo', 'Modelový', '1986-06-06', 'partner')],
    incomes: [{ kind: 'employment', amount: halere(2_900_000), validFrom: addDays(world.today, -90) }], needs: [], wishes: [{ kind: 'part', value: 'Skvrňany' }],
  });
  const second = await households.record(partner, {
    name: 'Příkladná Z.', phone: '601 000 772', email: 'zdenka.prikladna@example.com', appliedOn: addDays(world.today, -20),
    members: [person('Zdeňka', 'Příkladná', '1953-02-02', 'applicant')],
  });
  await world.app.get(HouseholdMergesService, { strict: false }).merge(actorOf(world, 'coordinator'), {
    keptId: known(world.households, 'prikladna2'), mergedId: second.id, reason: 'DEMO: stejná paní, žádost podala u nás i přes partnerskou organizaci. Ověřeno telefonem.',
  });
}
