import request from 'supertest';
import { startApi, type Api } from './builders';

describe('figures of the machine', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it('count what was answered and how the pools stand, for this machine alone, and name nobody', async () => {
    const coordinator = await api.person(['coordinator']);
    await coordinator.ask('{ me { current { agencyName } } }');
    const told = await request(api.server).get('/metrics');
    expect(told.status).toBe(200);
    expect(told.headers['content-type']).toContain('text/plain');
    expect(told.text).toMatch(/zazemi_http_request_seconds_count\{[^}]*method="POST",route="\/graphql",status="2xx"\} [1-9]/);
    for (const pool of ['app_staff', 'app_auth']) expect(told.text).toContain(`zazemi_database_connections{pool="${pool}",state="waiting",process="api"} 0`);
    expect(told.text).not.toContain(api.agencyId);
    const stranger = await request(api.server).get('/metrics').set('x-forwarded-for', '10.0.0.1');
    expect({ status: stranger.status, text: stranger.text }).toEqual({ status: 404, text: '' });
  });
});
