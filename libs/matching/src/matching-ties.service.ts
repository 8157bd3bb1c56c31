import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HouseholdTiesService } from '#households';
import { tiesOf } from './store/ties.repository';

/** Tells who merges two households what matching has written down about them; its rows stay under the number they were made for. */
@Injectable()
export class MatchingTiesService implements OnModuleInit {
  constructor(private readonly ties: HouseholdTiesService) {}

  onModuleInit(): void {
    this.ties.register(tiesOf);
  }
}
