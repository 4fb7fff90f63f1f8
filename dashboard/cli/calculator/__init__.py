"""The estimators as a calculator: what `equity-monitor estimate` answers, kind by kind."""
