import { children as counted, say } from '../words';
import type { ScoreCriterion } from './criterion';

export const children: ScoreCriterion = {
  term: 'children',
  weighsAs: 'need',
  name: say('Děti', 'Children'),
  sentence: ({ caps, pointsPerChild }) => say(`Za každé dítě ${pointsPerChild}, nejvýše ${caps.children}.`, `${pointsPerChild} for each child, at most ${caps.children}.`),
  law: say('Úmluva o právech dítěte, čl. 3 a 27, 104/1991 Sb.', 'Convention on the Rights of the Child, art. 3 and 27, 104/1991'),
  ofFamilyAlone: true,
  points: (_flat, family, policy) => family.children * policy.pointsPerChild,
  words: (_flat, family) => (family.children === 0 ? say('bez dětí', 'no children') : counted(family.children)),
};
