package no.avsats.assessment.ballot;

/** Nobody's answer is counted under the receipt, or it has been forgotten. */
class UnknownReceipt extends RuntimeException {}
