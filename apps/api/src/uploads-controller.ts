import { Controller, Post, Req } from '@nestjs/common';
import { refuse } from '#kernel';
import { Database, FilesService, type StoredFile } from '#platform';
import { Allow, PHOTO, SCAN, SPREADSHEET, STATEMENT, withUpload, type RequestContext } from '#platform/staff';

/** `POST /uploads`: one file, kept as it came; the act that uses it names its id. */
@Controller('uploads')
export class UploadsController {
  constructor(
    private readonly db: Database,
    private readonly files: FilesService,
  ) {}

  @Allow('administrator', 'manager', 'coordinator', 'finance', 'social_worker')
  @Post()
  async upload(@Req() request: { zazemi: RequestContext }): Promise<StoredFile> {
    const { actor } = request.zazemi;
    if (!actor) return refuse('not_signed_in');
    return withUpload(request, [SCAN, PHOTO, SPREADSHEET, STATEMENT], (file) =>
      this.db.write(actor, async (tx) => {
        const stored = await this.files.keep(tx, file);
        await tx.audit('file.upload', 'file', stored.id, { purpose: file.purpose, size: stored.size });
        return stored;
      }),
    );
  }
}
