import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Anything that has an id and can be read again with it.',
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id, unique in the whole API.' })
  id!: string;
}
