"""Checks SARIF logs, one on each line of the standard input, against classes made from the schema of
SARIF 2.1.0, which allow no member that the schema has not, and prints how many results each holds."""

import sys

from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

for line in sys.stdin:
    log = Log.model_validate_json(line)
    rules = [rule.id for rule in log.runs[0].tool.driver.rules]
    for result in log.runs[0].results:
        assert rules[result.ruleIndex] == result.ruleId, result.ruleId
    print(len(log.runs[0].results), "results")
