import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Refused, refusal } from '#kernel';

const CODES: Readonly<Record<string, string>> = {
  maxLength: 'input_too_long',
  isLength: 'input_too_long',
  arrayMaxSize: 'input_too_long',
  minLength: 'input_too_short',
  isNotEmpty: 'input_too_short',
  arrayMinSize: 'input_too_short',
  min: 'input_out_of_range',
  max: 'input_out_of_range',
  isEmail: 'input_not_email',
  whitelistValidation: 'unknown_field',
};

/** Controls and halves of characters, which nobody types and no row or paper can hold; a tab and the ends of lines may stay. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;
const DEEPEST = 20;

/** Refuses a text nobody can write, wherever it stands in what was sent. */
function examineTexts(value: unknown, path: readonly string[], depth = 0): void {
  if (typeof value === 'string') {
    if (UNWRITABLE.test(value)) throw new Refused(refusal('text_with_control_characters', { field: path.filter((part) => !/^\d+$/.test(part)).at(-1) ?? '?' }, path.join('.')));
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date) && depth < DEEPEST) {
    for (const [key, part] of Object.entries(value)) examineTexts(part, [...path, key], depth + 1);
  }
}

class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // The name of the one input says nothing; another argument is told by its own.
    if (metadata.type !== 'custom') examineTexts(value, metadata.data === undefined || metadata.data === 'input' ? [] : [metadata.data]);
    return super.transform(value, metadata);
  }
}

/** Inputs are closed lists of fields; the first fault is said as one sentence with the field's path. */
export function inputPipe(): ValidationPipe {
  return new InputPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => {
      const { path, constraint } = firstFault(errors);
      return new Refused(refusal(CODES[constraint] ?? 'invalid_input', { field: path.at(-1)! }, path.join('.')));
    },
  });
}

function firstFault(errors: readonly ValidationError[]): { path: string[]; constraint: string } {
  const path: string[] = [];
  let current = errors[0];
  while (current) {
    path.push(current.property);
    const constraint = Object.keys(current.constraints ?? {})[0];
    if (constraint) return { path, constraint };
    current = current.children?.[0];
  }
  return { path: path.length > 0 ? path : ['input'], constraint: 'unknown' };
}
