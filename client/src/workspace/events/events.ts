import type { Accessor } from 'solid-js'
import type { RecordSet } from '#client/binding/record-set.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { EntryKey } from '#client/workspace/media/media-database.ts'
import type { PictureStanding } from '#client/workspace/media/upload-queue.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import type { EventCollection } from '#shared/documents/events.ts'
import type { BudgetLine } from '#shared/domain/events/budget-line.ts'
import type { Criterion } from '#shared/domain/events/criterion.ts'
import type { Decision } from '#shared/domain/events/decision.ts'
import type { Draw, SealRecord } from '#shared/domain/events/draw/draw.ts'
import type { FormQuestion } from '#shared/domain/events/entries/question.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import type { Lesson } from '#shared/domain/events/lesson.ts'
import type { GoalMeasure } from '#shared/domain/events/measure.ts'
import type { OwnTemplate } from '#shared/domain/events/own-template.ts'
import type { Paper } from '#shared/domain/events/paper.ts'
import type { Partner } from '#shared/domain/events/partner.ts'
import type { Phase } from '#shared/domain/events/phase.ts'
import type { Prize } from '#shared/domain/events/prize.ts'
import type { Risk } from '#shared/domain/events/risk.ts'
import type { Rulebook } from '#shared/domain/events/rules/rulebook.ts'
import type { Slide } from '#shared/domain/events/slide.ts'
import type { Task } from '#shared/domain/events/task.ts'
import type { Timeline } from '#shared/domain/events/timeline.ts'
import type { PublicVote } from '#shared/domain/events/vote/public-vote.ts'
import type { Records } from '#shared/domain/fields.ts'
import type { Entries } from './entries.ts'
import type { EntryForms } from './entry-forms.ts'
import type { Stage } from './stage.ts'
import type { TakenIn } from './take-in.ts'

/** What a plan consists of, by the collection that it lies in. */
export interface EventParts {
  readonly phases: RecordSet<Phase>
  readonly tasks: RecordSet<Task>
  readonly budget: RecordSet<BudgetLine>
  readonly prizes: RecordSet<Prize>
  readonly partners: RecordSet<Partner>
  readonly risks: RecordSet<Risk>
  readonly decisions: RecordSet<Decision>
  readonly measures: RecordSet<GoalMeasure>
  readonly papers: RecordSet<Paper>
  readonly criteria: RecordSet<Criterion>
  readonly lessons: RecordSet<Lesson>
  readonly slides: RecordSet<Slide>
  /** Votes of the audience, with what they came to. */
  readonly votes: RecordSet<PublicVote>
  /** Of the entry form, beside those that Ruche knows. */
  readonly questions: RecordSet<FormQuestion>
}

/** What the team plans together; who takes part lies elsewhere. */
export interface Events extends EventParts {
  readonly plans: RecordSet<EventPlan>
  /** What was announced of draws, and what was said since. */
  readonly draws: RecordSet<Draw>
  /** What devices have sealed for draws to come. */
  readonly seals: RecordSet<SealRecord>
  /** Every version of rules that was published. */
  readonly rulebooks: RecordSet<Rulebook>
  /** Who takes part; opened when it is first asked for. Null for who may not read it. */
  entries(event: string): Entries | null
  /** Whether an entry has a picture. */
  standingOf(picture: EntryKey, hash: string): PictureStanding
  /** What the relay knows of its entry form. */
  forms(event: string): EntryForms
  /** Writes what waits in the relay's inbox into the document; null for who may not, and while that is not read. */
  takeIn(event: string): Promise<TakenIn | null>
  /** What its audience sees; opened when it is first asked for. */
  stage(event: string): Stage
  /** That the team made of its plans. */
  readonly templates: RecordSet<OwnTemplate>
  /** Reactive: ids of what belongs to a plan, in the order of all devices. */
  of(collection: keyof EventParts, event: string): readonly string[]
  /** Reactive: when the phases of a plan begin and end. */
  timeline(event: string): Timeline
  /** What this device keeps has been read. */
  readonly ready: Accessor<boolean>
  /** Why nothing can be changed here, or null. */
  readonly readOnly: Accessor<ReadOnlyReason | null>
  home(collection: EventCollection): Records
  /** The collection that holds a record. */
  homeOf(record: string): Records | null
  readonly document: OpenDocument
}
