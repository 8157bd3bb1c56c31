import { Module } from '@nestjs/common';
import type { PolicyTable } from '#platform/portal';
import { AppealAnswerController } from './portal/answer-controller';
import { ApplicantWritingService } from './portal/applicant-writing.service';
import { ApplicationResolver } from './portal/application.resolver';

@Module({ controllers: [AppealAnswerController], providers: [ApplicationResolver, ApplicantWritingService] })
export class MatchingPortalModule {}

const everybody = ['public'] as const;
const applicant = ['applicant'] as const;

/** An application is for its family, whose views show it no other. A landlord has no line here. */
export const matchingPortalPolicy: PolicyTable = {
  CodeAsked: { minutes: everybody },
  ApplicationOpened: { done: everybody },
  ApplicationLeft: { done: everybody },
  MyApplication: {
    code: applicant, state: applicant, appliedOn: applicant, returnUntil: applicant, missing: applicant, freeFlats: applicant, suitableFlats: applicant, reasons: applicant,
    agency: applicant, helper: applicant, offer: applicant, requests: applicant, decisions: applicant, asOf: applicant,
  },
  PlainReason: { code: applicant, flats: applicant },
  FamilyOffer: {
    id: applicant, state: applicant, expiresOn: applicant, viewingOn: applicant, street: applicant, city: applicant, unitNumber: applicant, floor: applicant, layout: applicant,
    areaM2: applicant, rent: applicant, services: applicant, mayAccept: applicant, mayRefuse: applicant,
  },
  FamilyRequest: { id: applicant, kind: applicant, sentAt: applicant, state: applicant, hasPhoto: applicant, answer: applicant },
  FamilyDecision: {
    id: applicant, kind: applicant, decidedOn: applicant, appealUntil: applicant, mayAppeal: applicant, flatLayout: applicant, flatCity: applicant, failed: applicant,
    waitingFrom: applicant, waitingTo: applicant, reason: applicant, appeal: applicant,
  },
  FamilyAppeal: { id: applicant, filedOn: applicant, words: applicant, state: applicant, decidedOn: applicant, reason: applicant, effect: applicant, letterUrl: applicant },
};
