import { Injectable } from '@nestjs/common';
import { HomeStays, type HomeStay } from '#matching';
import type { Tx } from '#platform';
import { signedStays } from './store/tenancy.repository';

/** Tells matching who has lived in our flats and until when: what came of its decisions. */
@Injectable()
export class HomesLivedIn extends HomeStays {
  staysIn(tx: Tx): Promise<HomeStay[]> {
    return signedStays(tx);
  }
}
