import { children as counted, say } from '../words';
import type { CriterionLookingAt } from './criterion';

export const children: CriterionLookingAt<never> = {
  term: 'children',
  weighsAs: 'need',
  name: say('Děti', 'Children'),
  sentence: ({ caps, pointsPerChild }) => say(`Za každé dítě ${pointsPerChild}, nejvýše ${caps.children}.`, `${pointsPerChild} for each child, at most ${caps.children}.`),
  test: ({ caps, pointsPerChild }) => say(`nejmenší z ${caps.children} a ${pointsPerChild} × děti`, `the smaller of ${caps.children} and ${pointsPerChild} × children`),
  law: say('čl. 3 odst. 1 a čl. 27 Úmluvy o právech dítěte (104/1991 Sb.)', 'art. 3 (1) and 27 of the Convention on the Rights of the Child (104/1991)'),
  looksAt: {},
  points: (_flat, family, policy) => family.children * policy.pointsPerChild,
  words: (_flat, family) => (family.children === 0 ? say('bez dětí', 'no children') : counted(family.children)),
};
