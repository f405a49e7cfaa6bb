"""Reads the workflow as its service would: each job has a runner and steps, and each script of ours exists and may run."""
import os
import re
import sys

import yaml

root = sys.argv[1]
with open(os.path.join(root, ".github/workflows/installers.yml")) as file:
    workflow = yaml.safe_load(file)
jobs = workflow["jobs"]
assert set(jobs) == {"linux", "windows", "macos"}, jobs.keys()
for name, job in jobs.items():
    assert job["runs-on"], name
    for step in job["steps"]:
        assert ("uses" in step) != ("run" in step), step
        if "uses" in step:
            assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step["uses"]), step
        for script in re.findall(r"packaging/[\w./-]+", step.get("run", "")):
            path = os.path.join(root, script)
            assert os.path.isfile(path), script
            assert script.endswith(".ps1") or os.access(path, os.X_OK), script
    assert any("upload-artifact" in step.get("uses", "") for step in job["steps"]), name
print("workflow read:", ", ".join(jobs))
