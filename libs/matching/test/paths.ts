import fc from 'fast-check';
import { OFFER_ENDS, type Path } from '../src/domain/outcomes/ladder';

/** Paths as they can be: nobody is first without meeting the rules, and whoever an offer housed is housed. */
export const paths: fc.Arbitrary<Path> = fc
  .record({ steps: fc.integer({ min: 0, max: 3 }), onlyLostByLot: fc.boolean(), chosen: fc.boolean(), offer: fc.option(fc.constantFrom(...OFFER_ENDS)), housed: fc.boolean() })
  .map(({ steps, onlyLostByLot, chosen, offer, housed }) => ({
    inPool: steps > 0, eligible: steps > 1, first: steps > 2, onlyLostByLot: steps > 2 && onlyLostByLot, chosen: steps > 0 && chosen,
    offer: steps > 0 && chosen ? offer : null, housed: housed || (steps > 0 && chosen && offer === 'housed'),
  }));
