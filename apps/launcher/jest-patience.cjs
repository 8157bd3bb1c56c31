// A story starts a whole server and a database; on a busy machine that takes longer than Jest's five seconds.
jest.setTimeout(60_000);
