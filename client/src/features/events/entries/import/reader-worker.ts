import { answerCalls } from '#client/workspace/ask-worker.ts'
import type { Call } from './reader.ts'
import { createWorkbench } from './workbench.ts'

const workbench = createWorkbench()

answerCalls((call: Call) => {
  switch (call.to) {
    case 'open':
      return workbench.open(...call.args)
    case 'know':
      return workbench.know(...call.args)
    case 'review':
      return workbench.review(...call.args)
    case 'slice':
      return workbench.slice(...call.args)
  }
})
