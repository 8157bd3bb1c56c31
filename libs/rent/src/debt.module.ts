import { Module } from '@nestjs/common';
import { AccessoriesService } from './accessories.service';
import { CompensationService } from './compensation.service';
import { BooksModule } from './books.module';

const services = [AccessoriesService, CompensationService];

/** What grows on a debt or changes it: default interest and costs, compensation after the end. */
@Module({ imports: [BooksModule], providers: services, exports: services })
export class DebtModule {}
