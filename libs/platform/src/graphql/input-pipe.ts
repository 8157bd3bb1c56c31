import { ValidationPipe } from '@nestjs/common';
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

/** Inputs are closed lists of fields; the first fault is said as one sentence with the field's path. */
export function inputPipe(): ValidationPipe {
  return new ValidationPipe({
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
