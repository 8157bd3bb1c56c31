import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Household, householdsById } from '#households/staff';
import type { Actor } from '#platform';
import { Allow, CurrentActor, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { DrawsService } from '../draws.service';
import type { DrawRow } from '../store/draw.entity';
import { AnnounceDrawInput, CancelDrawInput, DrawLotsInput } from './draw.input';
import { Draw } from './draw.type';
import { drawsByUnit } from './matching.loader';
import { UnitMatching } from './matching.type';

@Resolver(() => Draw)
export class DrawResolver {
  constructor(private readonly service: DrawsService) {}

  @ResolveField(() => String, { nullable: true, description: 'Published when it is drawn, never before.' })
  seed(@Parent() draw: DrawRow): string | null {
    return draw.state === 'drawn' ? draw.seed : null;
  }

  @ResolveField(() => [Household], { description: 'In the order drawn; before that in the order of their codes.' })
  async households(@Parent() draw: DrawRow, @Reading() reading: ReadingScope) {
    const ids = (draw.drawnCodes ?? draw.codes).map((code) => draw.householdIds[draw.codes.indexOf(code)]!);
    return (await Promise.all(ids.map((id) => reading.load(householdsById, id)))).filter((household) => household !== null);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Draw), { description: 'Commits to a seed and freezes the list; nothing is drawn yet.' })
  announceDraw(@Args('input') input: AnnounceDrawInput, @CurrentActor() actor: Actor): Promise<DrawRow> {
    return this.service.announce(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Draw))
  drawLots(@Args('input') input: DrawLotsInput, @CurrentActor() actor: Actor): Promise<DrawRow> {
    return this.service.draw(actor, input);
  }

  @Allow('coordinator', 'manager')
  @Mutation(resultOf(Draw))
  cancelDraw(@Args('input') input: CancelDrawInput, @CurrentActor() actor: Actor): Promise<DrawRow> {
    return this.service.cancel(actor, input);
  }
}

@Resolver(() => UnitMatching)
export class UnitDrawsResolver {
  @ResolveField(() => [Draw], { description: 'Draws of this flat, the newest first.' })
  async draws(@Parent() found: UnitMatching, @Reading() reading: ReadingScope): Promise<DrawRow[]> {
    return (await reading.load(drawsByUnit, found.flat.id)) ?? [];
  }
}
