import { Module } from '@nestjs/common';
import { AccessoriesService } from './accessories.service';
import { BooksModule } from './books.module';

const services = [AccessoriesService];

/** What grows on a debt or changes it: default interest and costs. */
@Module({ imports: [BooksModule], providers: services, exports: services })
export class DebtModule {}
