// On a busy machine a browser loses a press now and then. What fails there is tried once more, and its first failure is printed; what is broken
// fails again.
if (expect.getState().testPath.includes('.browser.test.')) jest.retryTimes(1, { logErrorsBeforeRetry: true });
