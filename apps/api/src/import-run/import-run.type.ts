import { type ImportRun as StoredRun } from '@catena/database';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars/scalars.js';
import { fileNameOf } from './file-name.js';

@ObjectType('ImportReject', { description: 'A row that an import refused, without its text.', simpleResolvers: true })
export class ImportReject {
  @Field(() => Int, { description: 'Line in the file; 1 is the first.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Column at fault; null where it is not one.' })
  column!: string | null;

  @Field(() => String, { description: 'Stable code of the reason.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'What was wrong; null where it could tell of an employee.' })
  reason!: string | null;
}

@ObjectType('RejectsFilePart', {
  description: 'A part of a file of rejected rows (CSV); the parts in their order are the file.',
  simpleResolvers: true,
})
export class RejectsFilePart {
  @Field(() => String, {
    description: 'Whole lines; those of the first part begin with the header. Empty where no row follows.',
  })
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Line to ask behind for the next part; null after the last.' })
  lastLine!: number | null;
}

@ObjectType('ImportRun', {
  description: 'One run of an import or a seed. Read = written + unchanged + rejected + blank.',
})
export class ImportRun {
  constructor(readonly run: StoredRun) {}

  @Field(() => String, { description: 'Its name; unique.' })
  key(): string {
    return this.run.externalId;
  }

  @Field(() => String, { description: 'Name of the file without its folder, or of the world that was read.' })
  source(): string {
    return fileNameOf(this.run);
  }

  @Field(() => String, { description: 'Table or mapping that it was read into.' })
  target(): string {
    return this.run.target;
  }

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt(): number {
    return this.run.startedAt;
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ended; null while it runs or if it was broken off.',
  })
  finishedAt(): number | null {
    return this.run.finishedAt;
  }

  @Field(() => Int, { description: 'Rows read.' })
  read(): number {
    return this.run.read;
  }

  @Field(() => Int, { description: 'Rows inserted or changed.' })
  written(): number {
    return this.run.written;
  }

  @Field(() => Int, { description: 'Rows that were there already, alike.' })
  unchanged(): number {
    return this.run.unchanged;
  }

  @Field(() => Int, { description: 'Rows refused.' })
  rejected(): number {
    return this.run.rejected;
  }

  @Field(() => Int, { description: 'Blank rows.' })
  blank(): number {
    return this.run.blank;
  }
}
