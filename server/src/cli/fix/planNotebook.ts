/**
 * Plans the fixes of a Jupyter notebook: of each cell of code as of a text of its own, in the cell's language, as the editor
 * does. Keys elsewhere in the file (outputs, prose, metadata) are left, each with its reason.
 */
import type { Finding } from '../../core/finding';
import { scan } from '../../core/scan';
import { applyEdits } from '../../remediation/edits';
import type { NotebookCell } from '../../remediation/notebook';
import type { TextEdit } from '../../remediation/plan';
import { type FilePlan, type Left, type PlanInput, type PlanningTools, planFile } from './planFile';

/** What is found in a cell's own text at the places that the file's findings name. */
function wantedIn(tools: PlanningTools, cell: NotebookCell, wanted: readonly Finding[]): readonly Finding[] {
  return scan(cell.text, tools.catalogue, tools.options).findings.filter((own) => {
    const start = cell.placeInFile(own.start);
    const end = cell.placeInFile(own.end);
    return wanted.some((finding) => finding.start < end && start < finding.end);
  });
}

const outsideOfCells =
  'It stands in an output, a text or the metadata of the notebook: clear the outputs, or take it out by hand. The history of the file still holds it.';

/** Plans one notebook; the findings are those of the file's text. */
export async function planNotebook(
  tools: PlanningTools,
  input: PlanInput,
  cells: readonly NotebookCell[],
): Promise<FilePlan> {
  const edits: TextEdit[] = [];
  const plans: FilePlan[] = [];
  const left: Left[] = [];
  const open = new Set(input.findings);
  for (const cell of cells) {
    const wanted = input.findings.filter(({ start }) => start >= cell.start && start < cell.end);
    const findings = wanted.length === 0 ? [] : wantedIn(tools, cell, wanted);
    if (findings.length === 0) continue;
    const { text, languageId } = cell;
    const plan = await planFile(tools, { ...input, text, findings, languageId });
    plans.push(plan);
    const leftHere = plan.left.map((each) => ({ ...each, start: cell.placeInFile(each.start) }));
    for (const finding of wanted) {
      const why = leftHere.find(({ start }) => start >= finding.start && start < finding.end);
      if (why !== undefined) left.push({ ...why, start: finding.start });
      open.delete(finding);
    }
    if (plan.text !== text) edits.push(cell.respell(plan.text));
  }
  for (const { start } of open) left.push({ start, reason: 'not-in-a-string', message: outsideOfCells });
  return {
    text: applyEdits(input.text, edits),
    titles: plans.flatMap(({ titles }) => titles),
    entries: plans.flatMap(({ entries }) => entries),
    notes: [...new Set(plans.flatMap(({ notes }) => notes))],
    left,
  };
}
