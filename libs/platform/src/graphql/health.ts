import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { Database } from '../database/database';
import { Public } from './access';

@Controller('health')
export class HealthController {
  constructor(private readonly db: Database) {}

  @Public()
  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Public()
  @Get('ready')
  @HttpCode(200)
  async ready(@Res({ passthrough: true }) reply: { status(code: number): unknown }): Promise<{ status: string }> {
    if (await this.db.isReachable()) return { status: 'ready' };
    reply.status(503);
    return { status: 'database unreachable' };
  }
}
