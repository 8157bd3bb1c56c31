import { test } from '@playwright/test';
import type { Size } from './browser';
import { fromFlatToLease } from './way/housing';
import { somebodyVisits, theLandlordLooks, theManagerLooks } from './way/looking';
import { fromChargeToPayout, fromCallToRecourse } from './way/money';
import { Story } from './way/story';

for (const size of ['wide', 'phone'] as readonly Size[]) {
  test(`the whole way, from an empty flat to a landlord who sees his rent, ${size === 'wide' ? 'at a desk' : 'on a phone'}`, async ({ browser }) => {
    // Under a minute on a quiet machine; a busy one takes its time.
    test.setTimeout(600_000);
    const story = new Story(browser, size);
    await fromFlatToLease(story);
    await fromChargeToPayout(story);
    await fromCallToRecourse(story);
    await somebodyVisits(story);
    await theLandlordLooks(story);
    await theManagerLooks(story);
    await story.end();
  });
}
