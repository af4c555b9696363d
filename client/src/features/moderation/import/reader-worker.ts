import { answerCalls } from '#client/workspace/ask-worker.ts'
import { createWorkbench } from './workbench.ts'

answerCalls(createWorkbench())
