/** The check run of the review. */
export const CHECK_NAME = "Rubric";

/** The check run that tells what a change to checklists or configuration would change. */
export const PROPOSAL_CHECK_NAME = "Rubric checklists";
