import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { HouseholdsModule } from '#households';
import { FamilyLinksService } from './family-links.service';
import { MatchingModule } from './matching.module';

/** Apart from the rest: it needs identity, which the worker's process does not reach. */
@Module({ imports: [MatchingModule, HouseholdsModule, DocumentsModule], providers: [FamilyLinksService], exports: [FamilyLinksService] })
export class FamilyLinksModule {}
