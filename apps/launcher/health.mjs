// The health check of a container: asks the program on its own port. node apps/launcher/health.mjs /health/ready
const scheme = process.env.TLS_CERT_FILE && process.env.API_URL ? 'https' : 'http';
// The certificate names the public address, not this loopback one.
if (scheme === 'https') {
  process.removeAllListeners('warning');
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
}
const answer = await fetch(`${scheme}://127.0.0.1:${process.env.PORT}${process.argv[2] ?? '/health/live'}`, { signal: AbortSignal.timeout(4000) }).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
