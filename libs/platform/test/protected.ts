import { parse } from 'graphql';

/**
 * What must have no place in any input, answer, column or report: race, ethnicity, nationality, citizenship, religion, sex, orientation
 * (Act 198/2009), what stands for them, and what only a doctor may know. Stems of words, without diacritics; age and function of
 * the body are asked where a rule needs them and are not here.
 */
const STEMS = [
  'ethnic', 'etnic', 'etnik', 'nationalit', 'narodnost', 'citizen', 'obcanstv', 'religi', 'nabozen', 'viry', 'viru', 'faith', 'confession', 'race', 'racial', 'rasa', 'rasov', 'roma', 'romsk', 'gypsy', 'skin',
  'descent', 'ancestry', 'gender', 'sexual', 'pohlav', 'birthplace', 'rodne', 'birthnumber', 'personalnumber', 'nativelanguage', 'mothertongue', 'matersk', 'diagnos', 'illness', 'nemoc', 'pregnan', 'tehoten',
];
/** Words that begin so and say something else. */
const OTHERS = ['romanticism'];

/** Of some names (`birthNumber`, `birth_number`) or texts those in which a word tells of what must not be known. */
export function protectedAmong(names: readonly string[]): string[] {
  return names.filter((name) => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    const words = plain.split(/[^a-z]+/).filter((word) => word !== '' && !OTHERS.includes(word));
    const pairs = words.map((word, index) => word + (words[index + 1] ?? ''));
    return [...words, ...pairs].some((word) => STEMS.some((stem) => word.startsWith(stem)) || word === 'sex');
  });
}

/** Every name of a printed schema, by where it stands: inputs and arguments, answers, values of enumerations. */
export function namesOfSchema(printed: string): { readonly inputs: string[]; readonly answers: string[]; readonly values: string[] } {
  const [inputs, answers, values] = [[] as string[], [] as string[], [] as string[]];
  for (const definition of parse(printed).definitions) {
    if (definition.kind === 'InputObjectTypeDefinition') for (const field of definition.fields ?? []) inputs.push(`${definition.name.value}.${field.name.value}`);
    if (definition.kind === 'EnumTypeDefinition') for (const value of definition.values ?? []) values.push(`${definition.name.value}.${value.name.value}`);
    if (definition.kind !== 'ObjectTypeDefinition' && definition.kind !== 'InterfaceTypeDefinition') continue;
    for (const field of definition.fields ?? []) {
      answers.push(`${definition.name.value}.${field.name.value}`);
      for (const argument of field.arguments ?? []) inputs.push(`${definition.name.value}.${field.name.value}.${argument.name.value}`);
    }
  }
  return { inputs, answers, values };
}
