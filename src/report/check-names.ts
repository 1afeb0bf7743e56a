/** The check run of the review. */
export const CHECK_NAME = "Rubric";

/** A button of a check run. GitHub allows three, with 20 characters for the label and the identifier, 40 for the description. */
export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

const RECHECK: CheckAction = {
  label: "Re-check",
  description: "Look again at what is there now",
  identifier: "recheck",
};
const WHOLE_FILES: CheckAction = {
  label: "Whole files",
  description: "Show old problems in these files, too",
  identifier: "whole-files",
};

/** The buttons that a check run of ours has; sent with every update, which might take them away without. */
export function actionsOf(checkName: string): readonly CheckAction[] {
  return checkName === CHECK_NAME ? [RECHECK, WHOLE_FILES] : [RECHECK];
}

/** The check run that tells what a change to checklists or configuration would change. */
export const PROPOSAL_CHECK_NAME = "Rubric checklists";

/** The check run on the default branch that tells what was found when the App came. */
export const SETUP_CHECK_NAME = "Rubric setup";
