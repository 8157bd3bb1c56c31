import type { Sentences } from '#kernel';

export type AppealTermsRefusal = 'appeal_terms_days' | 'appeal_terms_in_past';

export const appealTermsSentences: Sentences<AppealTermsRefusal> = {
  appeal_terms_days: { cs: 'Lhůta musí být celé číslo od {least} do {most} dní.', en: 'The period must be a whole number from {least} to {most} days.' },
  appeal_terms_in_past: { cs: 'Změna může platit ode dneška nebo později.', en: 'A change may hold from today or later.' },
};
