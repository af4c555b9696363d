import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/minutes.ts'
import { EventFrame } from '../EventFrame.tsx'
import { Hero } from './Hero.tsx'
import { createPlanView, PlanContext } from './plan-view.ts'
import { TasksSection } from './TasksSection.tsx'
import { TimelineSection } from './TimelineSection.tsx'
import './Plan.css'

/** One event, whole: its phases above, below them what there is to do. */
export function PlanPage(props: {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after'>
}) {
  const workspace = useWorkspace()
  const now = createMinutes(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <PlanContext.Provider value={createPlanView({ workspace, plan, now })}>
          <div class="plan">
            <Hero />
            <TimelineSection />
            <div class="plan-body">
              <TasksSection />
            </div>
          </div>
        </PlanContext.Provider>
      )}
    </EventFrame>
  )
}
