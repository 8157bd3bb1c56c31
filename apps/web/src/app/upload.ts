import { RefusedError, RequestFailure, failureOf } from './graphql';

/**
 * Sends one file; answers the id under which an act may then name it. The purpose says what the server must expect
 * (its size and magic bytes). Throws RefusedError with a sentence, or RequestFailure.
 */
export async function uploadFile(file: File, purpose: 'scan' | 'photo' | 'statement' | 'spreadsheet', endpoint = '/uploads'): Promise<{ id: string }> {
  const body = new FormData();
  body.set('purpose', purpose);
  body.set('file', file);
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'accept-language': document.documentElement.lang || 'cs', 'x-requested-with': 'zazemi' },
      body,
    });
  } catch {
    throw new RequestFailure('offline');
  }
  const answer = (await response.json().catch(() => null)) as { id?: string; error?: { code: string; message: string; reference?: string } } | null;
  if (response.ok && answer?.id) return { id: answer.id };
  const fault = answer?.error;
  if (fault && response.status < 500 && response.status !== 401) throw new RefusedError(fault.code, fault.message, null);
  throw await failureOf(response, fault ? { errors: [{ message: fault.message, extensions: fault }] } : null);
}
